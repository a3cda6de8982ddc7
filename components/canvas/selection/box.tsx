import { useBoard } from "../board";
import "./selecting.css";

/** The box that Shift and the mouse draw. */
export function SelectionBox() {
  const box = useBoard((state) => state.box);
  if (!box) return null;
  const { x: left, y: top, width, height } = box;
  return <div className="selection-box" style={{ left, top, width, height }} />;
}
